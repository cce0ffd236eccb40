import { Button } from '@mantine/core';
import { useMemo } from 'react';
import type { RiskAssessment } from '@/engine/protocol';
import { useStore } from '@/store';
import { downloadText } from '@/ui/download';
import { longDate } from '@/words/dates';
import { ContactsSlider } from './ContactsSlider';
import { calibrationCard } from './cards/calibration';
import { judgedOn, type RiskView } from './cards/card';
import { coefficientsCard } from './cards/coefficients';
import { contactsCard } from './cards/contacts';
import { fairnessCard } from './cards/fairness';
import { performanceCard } from './cards/performance';
import { weeksCard } from './cards/weeks';
import { Limits } from './Limits';
import { RiskCardView } from './RiskCardView';
import classes from './risk.module.css';
import { unknownSentence } from './unknown-words';

interface ModelCardProps {
  readonly assessment: RiskAssessment;
  readonly nameOf: (run: string) => string;
  /** Which course and run it is about. */
  readonly about: string;
}

/** Where the model comes from, how well it does, what it looks at and what it does not know. */
export function ModelCard({ assessment, nameOf, about }: ModelCardProps) {
  const contacts = useStore((store) => store.riskContacts);
  const view = useMemo((): RiskView => ({ assessment, contacts, nameOf }), [assessment, contacts, nameOf]);
  const judged = judgedOn(assessment);
  const { training } = assessment.model;
  const unknown = unknownSentence(assessment.unknown, nameOf);
  const save = () => downloadText(assessment.json, 'json', `${training.runs.join('+')}_risk-model.json`);
  return (
    <section aria-labelledby="model-card" className={classes.model}>
      <div className={classes.modelHead}>
        <h2 id="model-card">How far can the list be trusted?</h2>
        <p>
          {judged === null
            ? 'It is not known yet what becomes of these learners, and those that the model was trained on are not loaded, so it cannot be judged here.'
            : assessment.scored
              ? 'It is known what became of these learners, so the model is judged on them.'
              : 'It is not known yet what becomes of these learners, so the model is judged on those it was trained on, each by a model that had not seen them.'}
        </p>
        {unknown && <p>{unknown}</p>}
        <p className={classes.actions}>
          <Button variant="default" size="sm" onClick={save}>
            Save the model (JSON)
          </Button>
          <small className={classes.quiet}>
            The features, their means and coefficients, trained on {longDate(training.date)}. Nothing about a
            single learner is in it. It can be loaded above for another run.
          </small>
        </p>
      </div>
      <RiskCardView card={performanceCard} view={view} about={about} />
      <RiskCardView card={contactsCard} view={view} about={about}>
        <ContactsSlider learners={judged?.happened.length ?? 1} />
      </RiskCardView>
      <RiskCardView card={calibrationCard} view={view} about={about} />
      <RiskCardView card={coefficientsCard} view={view} about={about} />
      <RiskCardView card={weeksCard} view={view} about={about} />
      {judged && judged.fairness.length === 0 ? (
        <p className={classes.absent}>
          Whether the model is as right for some groups as for others cannot be known: nobody of these
          learners told anything of themselves.
        </p>
      ) : (
        <RiskCardView card={fairnessCard} view={view} about={about} />
      )}
      <Limits />
    </section>
  );
}
