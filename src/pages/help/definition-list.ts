import { standOutsDefinition } from '@/analyses/comparison-kit/stand-outs';
import { analyses, findCard } from '@/analyses/registry';
import { effectDefinition, effectQuestion } from '../interventions/effect-definition';
import { questionCards } from '../question';
import { reportPages } from '../report/report-pages';
import { calibrationCard } from '../risk/cards/calibration';
import { coefficientsCard } from '../risk/cards/coefficients';
import { contactsCard } from '../risk/cards/contacts';
import { fairnessCard } from '../risk/cards/fairness';
import { learnerRiskCard } from '../risk/cards/learner';
import { performanceCard } from '../risk/cards/performance';
import { weeksCard } from '../risk/cards/weeks';
import { trendCard } from '../runs/run-cards';
import { stepCards } from '../step';

/** A card's question and how its figures are counted. */
interface Defined {
  readonly question: string;
  readonly definition: readonly string[];
}

/** The definitions of a page's cards. */
export interface DefinitionSection {
  readonly title: string;
  readonly cards: readonly Defined[];
}

const named = (names: readonly string[]): Defined[] =>
  names.flatMap((name) => {
    const card = findCard(name)?.card;
    return card ? [card] : [];
  });

const aboutLearners = analyses.filter(({ about }) => about === 'learners').flatMap(({ cards }) => cards);

/** Every definition, by the page on which it is used. */
export const definitionList: readonly DefinitionSection[] = [
  ...reportPages.map(({ title, cards }) => ({ title, cards: named(cards) })),
  { title: 'A step', cards: named(stepCards) },
  { title: 'A question', cards: named(questionCards) },
  {
    title: 'Compare runs',
    cards: [
      { question: 'What stands out between the runs?', definition: standOutsDefinition },
      ...named([trendCard]),
    ],
  },
  {
    title: 'Learners at risk',
    cards: [
      performanceCard,
      calibrationCard,
      contactsCard,
      coefficientsCard,
      weeksCard,
      fairnessCard,
      learnerRiskCard(''),
    ],
  },
  { title: 'Interventions', cards: [{ question: effectQuestion, definition: effectDefinition }] },
  { title: 'Single learners', cards: aboutLearners },
];
