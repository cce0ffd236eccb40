import { Button, Checkbox, NumberInput } from '@mantine/core';
import { useState } from 'react';
import type { Facts } from '@/interventions/fields';
import { MOST_HELD_OUT } from '@/interventions/hold-out';
import { mailMergeCsv } from '@/interventions/messages';
import { type Prepared, prepareExport } from '@/interventions/prepare-export';
import type { Rule } from '@/interventions/rules';
import type { Template, TemplatePart } from '@/interventions/template';
import { textsZip } from '@/interventions/texts-zip';
import { useStore } from '@/store';
import { download, downloadText } from '@/ui/download';
import { TextButton } from '@/ui/TextButton';
import { count, counted } from '@/words/numbers';
import { HeldOutWords } from './HeldOutWords';
import classes from './interventions.module.css';
import { Section } from './Section';

type Kind = 'csv' | 'texts';

interface Exported extends Prepared {
  readonly parts: readonly TemplatePart[];
}

async function save(kind: Kind, { entry, messages, parts }: Exported): Promise<void> {
  if (kind === 'texts') download(await textsZip(messages), `${entry.run}_messages.zip`);
  else downloadText(mailMergeCsv(parts, messages), 'csv', `${entry.run}_messages.csv`);
}

interface ExportSectionProps {
  readonly rule: Rule;
  readonly template: Template;
  readonly facts: Facts;
  /** The learners to be written to or held out. */
  readonly rows: readonly number[];
  /** How many the rule matches, those contacted before among them. */
  readonly matched: number;
  readonly ready: boolean;
}

/** The messages as files, a random share of the learners held out, and all of it written to the log. */
export function ExportSection({ rule, template, facts, rows, matched, ready }: ExportSectionProps) {
  const onlyNew = useStore((store) => store.interventionOnlyNew);
  const share = useStore((store) => store.interventionShare);
  const { setOnlyNew, setHeldOutShare, logIntervention } = useStore.getState();
  const [exported, setExported] = useState<Exported | null>(null);
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const sound = template.ok && rows.length > 0 && rule.name.trim() !== '';
  const possible = sound && ready && state !== 'busy';
  /** One at a time: a second press would draw others, and the log would name learners in both groups. */
  const exportAs = async (kind: Kind) => {
    if (!template.ok) return;
    setState('busy');
    const { parts } = template;
    const [seed] = crypto.getRandomValues(new Uint32Array(1));
    const id = crypto.randomUUID();
    const at = new Date().toISOString();
    try {
      const made = { ...prepareExport({ rule, parts, facts, rows, share, seed, id, at }), parts };
      await save(kind, made);
      logIntervention(made.entry);
      setExported(made);
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return (
    <Section
      question="Who gets it?"
      lead="Without some held out at random nobody can tell later whether the messages helped. Nobody is held out unless you set a share."
    >
      <div className={classes.who}>
        <Checkbox
          size="sm"
          label="Only those not contacted before"
          description={beforeWords(rule)}
          checked={onlyNew}
          onChange={({ currentTarget }) => setOnlyNew(currentTarget.checked)}
        />
        <NumberInput
          size="sm"
          label="Share held out"
          suffix=" %"
          min={0}
          max={100 * MOST_HELD_OUT}
          step={10}
          clampBehavior="strict"
          allowDecimal={false}
          value={Math.round(100 * share)}
          onChange={(value) => typeof value === 'number' && setHeldOutShare(value / 100)}
        />
      </div>
      <HeldOutWords rows={rows.length} matched={matched} share={share} />
      <div className={classes.actions}>
        <Button size="sm" disabled={!possible} onClick={() => void exportAs('csv')}>
          Export for a mail merge (CSV)
        </Button>
        <Button variant="default" size="sm" disabled={!possible} onClick={() => void exportAs('texts')}>
          Export a text for each learner (ZIP)
        </Button>
        <small className={classes.quiet}>
          Either also notes in the log below who gets a message and who is held out. The files hold learners’
          real ids, whatever is shown.
        </small>
      </div>
      {state === 'failed' && (
        <p role="alert">The file could not be made. Nothing was exported or logged; try again.</p>
      )}
      {exported && (
        <div className={classes.actions}>
          <p role="status">
            Exported and logged: {counted(exported.messages.length, 'message')},{' '}
            {count(exported.entry.heldOut.length)} held out.
          </p>
          <TextButton onClick={() => void save('csv', exported)}>Download again as CSV</TextButton>
          <TextButton onClick={() => void save('texts', exported)}>Download again as texts</TextButton>
        </div>
      )}
    </Section>
  );
}

function beforeWords({ to }: Rule): string {
  return to === 'learner'
    ? 'Leaves out those whom the log names as written to or held out by any rule for learners.'
    : 'Leaves out those of whom this rule has told the instructor already, or held out.';
}
