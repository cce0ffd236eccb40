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

interface Route {
  readonly path: string;
  readonly title: string;
  readonly page: Deferred<object>;
  /** Whether its figures obey the selection. */
  readonly selective: boolean;
}

const Nothing = () => null;

function cardRoute(path: string, content: CardPageContent): Route {
  const load = async () => {
    const { CardPage } = await import('@/pages/CardPage');
    return () => <CardPage {...content} />;
  };
  return { path, title: content.title, page: deferred(load, Nothing), selective: true };
}

/** Every page, in the order of the navigation. */
export const routes: readonly Route[] = [
  {
    path: '/',
    title: overview.title,
    page: deferred(async () => (await import('@/pages/OverviewPage')).OverviewPage, Nothing),
    selective: true,
  },
  cardRoute('/enrolment', enrolment),
  cardRoute('/steps', steps),
  cardRoute('/activity', activity),
  cardRoute('/study', study),
  cardRoute('/comments', comments),
  cardRoute('/quiz', quiz),
  cardRoute('/surveys', surveys),
  {
    path: '/data',
    title: 'Data and settings',
    page: deferred(async () => (await import('@/pages/data/DataPage')).DataPage, Nothing),
    selective: false,
  },
];
