import { Button, Checkbox, Progress } from '@mantine/core';
import { useState } from 'react';
import { useStore } from '@/store';
import { type CurrentRun, useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { useReport } from '@/ui/report/use-report';
import { useSelectedLearners } from '@/ui/selection/use-selected-learners';
import { TextButton } from '@/ui/TextButton';
import { counted, percent } from '@/words/numbers';
import { PageChoice } from './PageChoice';
import classes from './report.module.css';
import { chosenPages, offeredPages, withCards } from './report-choice';

/** Chooses what goes into the report, and makes it. */
export function ReportPage() {
  const current = useRun();
  return current && <ReportForm current={current} />;
}

function ReportForm({ current }: { readonly current: CurrentRun }) {
  const choice = useStore((store) => store.reportChoice);
  const choose = useStore((store) => store.chooseForReport);
  const [withTables, setWithTables] = useState(true);
  const against = useStore((store) => store.against);
  const { share, failed, make, cancel } = useReport(current, useSelectedLearners());
  const offered = offeredPages(choice, current.run.datasets);
  const pages = chosenPages(offered);
  const cards = new Set(pages.flatMap((page) => page.cards)).size;
  const chooseAll = () =>
    choose(Object.fromEntries(offered.map(({ page, offered: all }) => [page.title, all])));
  return (
    <>
      <PageHead
        title="Report"
        lead="One file to send to colleagues: what the data show, with the charts, the tables and how everything is counted. It opens in any browser without a network, prints on A4, and names no learner."
      />
      <fieldset className={classes.pages}>
        <legend>What goes into it</legend>
        <p className={classes.all}>
          <span role="status">
            {cards === 0 ? 'Nothing is chosen.' : `${counted(cards, 'card')} chosen.`}
          </span>{' '}
          <TextButton onClick={chooseAll}>Choose all pages</TextButton>
        </p>
        {offered.map((each) => (
          <PageChoice
            key={each.page.title}
            {...each}
            onChoose={(names) => choose(withCards(offered, each.page.title, names))}
          />
        ))}
      </fieldset>
      <fieldset className={classes.pages}>
        <legend>Besides</legend>
        <Checkbox
          label="The tables behind the charts"
          description="At the end, on the screen only; of long ones the first 20 rows. The whole tables are in the export of the results."
          checked={withTables}
          onChange={({ currentTarget }) => setWithTables(currentTarget.checked)}
        />
      </fieldset>
      <p className={classes.note}>
        The report is about the learners and times that are chosen above
        {against && ': of the two groups that are compared, the first'}. Charts and tables appear as they
        first do on the pages.
      </p>
      {share === null ? (
        <Button disabled={pages.length === 0} onClick={() => make({ pages, withTables })}>
          Download the report
        </Button>
      ) : (
        <div className={classes.making} role="status">
          <p>Drawing the charts: {percent(share, 1)}</p>
          <Progress value={share * 100} aria-label="Report" />
          <Button variant="default" onClick={cancel}>
            Cancel
          </Button>
        </div>
      )}
      {failed && (
        <p role="alert">The report could not be made. Nothing that is loaded was lost; try again.</p>
      )}
    </>
  );
}
