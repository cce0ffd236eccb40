import { Button, NumberInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RiskAssessment } from '@/engine/protocol';
import { useStore } from '@/store';
import { useLearnerNames } from '@/store/learner-names';
import { useQuery } from '@/store/use-query';
import { downloadTable } from '@/ui/download-table';
import { LearnerSearchField } from '@/ui/LearnerSearchField';
import { failureSentence } from '@/ui/messages/failures';
import { TextButton } from '@/ui/TextButton';
import { uncapitalised } from '@/words/list';
import { count, counted, percent, SUREST } from '@/words/numbers';
import { groupSentence } from '@/words/selection';
import { usePrinting } from '../use-printing';
import { ListTable } from './ListTable';
import classes from './list.module.css';
import { PrintedList } from './PrintedList';
import { RiskTablesButton } from './RiskTablesButton';
import { csvRows, filteredRows, type ListOrder, listRows, listTable, orderedRows } from './rows';
import { Thresholds } from './Thresholds';

/** In days: who was active in so many is still there to be reached. */
const RECENT = 7;
const byRisk: ListOrder = { by: 'rank', descending: false };

interface RiskListProps {
  readonly assessment: RiskAssessment;
  /** What the outcome is, as it goes on after “learners who”. */
  readonly phrase: string;
}

/** The learners of an assessment: searched, filtered, sorted, saved and printed. */
export function RiskList({ assessment, phrase }: RiskListProps) {
  const thresholds = useStore((store) => store.riskThresholds);
  const contacts = useStore((store) => store.riskContacts);
  const group = useStore(({ filter }) => filter.group);
  const { nameOf } = useLearnerNames();
  const [search, setSearch] = useState('');
  const [least, setLeast] = useState(0);
  const [activeWithin, setActiveWithin] = useState<number | null>(null);
  const [order, setOrder] = useState(byRisk);
  const answer = useQuery('members', group.length > 0 ? null : undefined, 'selection');
  const selected = group.length > 0 && !answer?.stale ? (answer?.outcome ?? null) : null;
  // While it is not known who is in the group, nobody is listed as if they were.
  const members = useMemo(
    () => (group.length === 0 ? null : new Set(selected?.ok ? selected.value : [])),
    [group, selected],
  );
  const all = useMemo(
    () => listRows(assessment.learners, thresholds, nameOf),
    [assessment, thresholds, nameOf],
  );
  const rows = useMemo(
    () => orderedRows(filteredRows(all, { search, least, activeWithin, members }), order),
    [all, search, least, activeWithin, members, order],
  );
  const printing = usePrinting();
  const [wholeList, setWholeList] = useState(false);
  const marked = rows.filter(({ rank }) => rank <= contacts);
  const fewer = marked.length > 0 && marked.length < rows.length;
  const printed = fewer && !wholeList ? marked : rows;
  const printList = (whole: boolean) => {
    // Not every browser waits in `print` until it is done.
    addEventListener('afterprint', () => setWholeList(false), { once: true });
    flushSync(() => setWholeList(whole));
    print();
  };
  const high = all.filter(({ level }) => level === 'high');
  const highHere = { search: '', least: thresholds.high, members };
  const still = filteredRows(all, { ...highHere, activeWithin: RECENT }).length;
  const gone = filteredRows(all, { ...highHere, activeWithin: null }).length - still;
  const recent = all.filter(({ rank, quietDays }) => rank <= contacts && quietDays < RECENT).length;
  const surest = all.filter(({ probability }) => probability >= SUREST).length;
  const showStill = () => {
    setSearch('');
    setLeast(thresholds.high);
    setActiveWithin(RECENT);
  };
  const save = () =>
    downloadTable({ schema: listTable, rows: csvRows(rows) }, `${assessment.run}_learners-at-risk.csv`);
  return (
    <section aria-labelledby="risk-list" className={classes.list}>
      <h2 id="risk-list" className={classes.title}>
        Who is at risk?
      </h2>
      <p className={classes.lead}>
        {count(high.length)} of the {counted(all.length, 'learner')} on the course then (
        {percent(high.length, all.length)}) {high.length === 1 ? 'is' : 'are'} at high risk of being among
        those who {phrase}. Reasons are given with what is typical: the median of the learners trained on for
        whom that was not so.
      </p>
      {still > 0 && gone > 0 && (
        <p className={classes.lead}>
          {counted(still, 'learner')} {members && 'of the selection '}at high risk{' '}
          {still === 1 ? 'was' : 'were'} active in the last {counted(RECENT, 'day')} before that day’s end,
          and may be easier to reach.{' '}
          <TextButton onClick={showStill}>
            List only {still === 1 ? 'this one' : `these ${count(still)}`}
          </TextButton>
        </p>
      )}
      <div className={classes.tools}>
        <LearnerSearchField size="sm" value={search} onChange={setSearch} />
        <NumberInput
          size="sm"
          label="Risk of at least (%)"
          min={0}
          max={100}
          clampBehavior="strict"
          value={Math.round(100 * least)}
          onChange={(value) => setLeast(typeof value === 'number' ? value / 100 : 0)}
        />
        <NumberInput
          size="sm"
          label="Active in the last (days)"
          placeholder="any"
          min={1}
          clampBehavior="strict"
          allowDecimal={false}
          value={activeWithin ?? ''}
          onChange={(value) => setActiveWithin(typeof value === 'number' ? value : null)}
        />
        <Thresholds />
      </div>
      <p role="status" className={classes.quiet}>
        {selected?.ok === false && `${failureSentence(selected)} `}
        {rows.length === all.length
          ? `${groupSentence([], all.length)} ${all.length === 1 ? 'is' : 'are'} listed.`
          : `${counted(rows.length, 'learner')} of ${counted(all.length, 'learner')} ${rows.length === 1 ? 'is' : 'are'} listed.`}{' '}
        {group.length > 0 && !selected && 'The learners of the selection are being looked for. '}
        {members &&
          selected?.ok &&
          `Only those of the selection: ${uncapitalised(groupSentence(group, members.size))}. `}
        {printing && fewer && !wholeList
          ? `Printed are the ${counted(marked.length, 'learner')} of them whom you can contact, with the highest risk.`
          : `${surest > 1 ? `${count(surest)} have a risk of over 99.9\u00a0%, so their order says little. ` : ''}The bar at the left marks the ${counted(Math.min(contacts, all.length), 'learner')} with the highest risk, whom you can contact; ${count(recent)} of them ${recent === 1 ? 'was' : 'were'} active in the last ${counted(RECENT, 'day')}.`}
      </p>
      {rows.length > 0 && !printing && (
        <ListTable rows={rows} order={order} onOrder={setOrder} contacts={contacts} />
      )}
      {printing && <PrintedList rows={printed} />}
      <div className={classes.actions}>
        <Button variant="default" size="sm" onClick={save} disabled={rows.length === 0}>
          Download the list (CSV)
        </Button>
        {fewer && (
          <Button variant="default" size="sm" onClick={() => printList(false)}>
            Print the {count(marked.length)} marked
          </Button>
        )}
        <Button variant="default" size="sm" onClick={() => printList(true)} disabled={rows.length === 0}>
          {fewer ? `Print all ${count(rows.length)} listed` : 'Print the list'}
        </Button>
        <RiskTablesButton run={assessment.run} />
      </div>
    </section>
  );
}
