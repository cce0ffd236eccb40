import { activity } from '@/pages/activity';
import type { CardPageContent } from '@/pages/card-page';
import { comments } from '@/pages/comments';
import { enrolment } from '@/pages/enrolment';
import { overview } from '@/pages/overview';
import { quiz } from '@/pages/quiz';
import { steps } from '@/pages/steps';
import { study } from '@/pages/study';
import { surveys } from '@/pages/surveys';
import { type Deferred, deferred } from '@/ui/deferred';

/** What a page is given: the step, question or learner that the address names behind the page's path. */
interface PageProps {
  readonly subject: string;
}

export interface Route {
  /** With `:subject` at its end where it is the page of one thing among many. */
  readonly path: string;
  /** The path of the page that leads to it; absent for those in the navigation. */
  readonly within?: string;
  readonly title: string;
  readonly page: Deferred<PageProps>;
  /** Whether its figures obey the selection. */
  readonly selective: boolean;
  /** What must be loaded: a run where it is absent, `nothing` where it is about the product and not in the navigation. */
  readonly needs?: 'files' | 'nothing';
  /** Where it shows single learners: it is off while these are hidden, and its title does not name them. */
  readonly about?: 'learners';
}

/** The end of a path that names one thing among many. */
const SUBJECT = '/:subject';

const Nothing = () => null;

function cardRoute(content: CardPageContent): Route {
  const load = async () => {
    const { CardPage } = await import('@/pages/CardPage');
    return () => <CardPage {...content} />;
  };
  return { path: content.path, title: content.title, page: deferred(load, Nothing), selective: true };
}

const readComments = {
  within: '/comments',
  title: 'Read the comments',
  page: deferred(
    async () => (await import('@/pages/comments-reader/ReadCommentsPage')).ReadCommentsPage,
    Nothing,
  ),
  selective: true,
};

const help = {
  title: 'Help',
  page: deferred(async () => (await import('@/pages/help/HelpPage')).HelpPage, Nothing),
  selective: false,
  needs: 'nothing',
} as const;

/** Every page, in the order of the navigation. */
export const routes: readonly Route[] = [
  {
    path: overview.path,
    title: overview.title,
    page: deferred(async () => (await import('@/pages/OverviewPage')).OverviewPage, Nothing),
    selective: true,
  },
  cardRoute(enrolment),
  cardRoute(steps),
  {
    path: `/steps${SUBJECT}`,
    within: '/steps',
    title: 'Step',
    page: deferred(async () => (await import('@/pages/StepPage')).StepPage, Nothing),
    selective: true,
  },
  cardRoute(activity),
  cardRoute(study),
  cardRoute(comments),
  { path: '/comments/read', ...readComments },
  { path: `/comments/read${SUBJECT}`, ...readComments },
  cardRoute(quiz),
  {
    path: `/quiz${SUBJECT}`,
    within: '/quiz',
    title: 'Question',
    page: deferred(async () => (await import('@/pages/QuestionPage')).QuestionPage, Nothing),
    selective: true,
  },
  cardRoute(surveys),
  {
    path: '/runs',
    title: 'Compare runs',
    page: deferred(async () => (await import('@/pages/runs/RunsPage')).RunsPage, Nothing),
    selective: true,
  },
  {
    path: '/risk',
    title: 'Learners at risk',
    page: deferred(async () => (await import('@/pages/risk/RiskPage')).RiskPage, Nothing),
    selective: true,
    about: 'learners',
  },
  {
    path: '/interventions',
    title: 'Interventions',
    page: deferred(
      async () => (await import('@/pages/interventions/InterventionsPage')).InterventionsPage,
      Nothing,
    ),
    selective: true,
    about: 'learners',
  },
  {
    path: '/learners',
    title: 'Single learners',
    page: deferred(async () => (await import('@/pages/learners/LearnersPage')).LearnersPage, Nothing),
    selective: true,
    about: 'learners',
  },
  {
    path: '/learners/:subject',
    within: '/learners',
    title: 'Single learners',
    page: deferred(async () => (await import('@/pages/learners/LearnerPage')).LearnerPage, Nothing),
    selective: true,
    about: 'learners',
  },
  {
    path: '/report',
    title: 'Report',
    page: deferred(async () => (await import('@/pages/report/ReportPage')).ReportPage, Nothing),
    selective: true,
  },
  {
    path: '/data',
    title: 'Data and settings',
    page: deferred(async () => (await import('@/pages/data/DataPage')).DataPage, Nothing),
    selective: false,
    needs: 'files',
  },
  { path: '/help', ...help },
  { path: `/help${SUBJECT}`, ...help },
  {
    path: '/definitions',
    title: 'Definitions',
    page: deferred(async () => (await import('@/pages/help/DefinitionsPage')).DefinitionsPage, Nothing),
    selective: false,
    needs: 'nothing',
  },
  {
    path: '/licences',
    title: 'Licences',
    page: deferred(async () => (await import('@/pages/help/LicencesPage')).LicencesPage, Nothing),
    selective: false,
    needs: 'nothing',
  },
];

/** The pages that the navigation leads to: those about data. */
export const navigation: readonly Route[] = routes.filter(
  ({ within, needs }) => within === undefined && needs !== 'nothing',
);

/** The page at an address, and what the address names behind its path; null where there is no such page. */
export function routeOf(path: string): { readonly route: Route; readonly subject: string } | null {
  const named = (route: Route) => route.path.endsWith(SUBJECT);
  const exact = routes.find((route) => route.path === path && !named(route));
  if (exact) return { route: exact, subject: '' };
  const cut = path.lastIndexOf('/');
  const route = routes.find(
    (candidate) => named(candidate) && candidate.path.slice(0, -SUBJECT.length) === path.slice(0, cut),
  );
  const subject = path.slice(cut + 1);
  return route && subject ? { route, subject } : null;
}
