import { NotSelected } from '@/pages/cut/NotSelected';
import { Privacy } from '@/pages/learners/Privacy';
import { type CurrentRun, useRun } from '@/store/use-run';
import { PageHead } from '@/ui/PageHead';
import { RunCautions } from '@/ui/RunCautions';
import { EffectSection } from './EffectSection';
import classes from './interventions.module.css';
import { LogSection } from './LogSection';
import { Writing } from './Writing';

/** Whom to write to, what to say, and how they went on. */
export function InterventionsPage() {
  const current = useRun();
  return current && <Interventions key={current.run.id} current={current} />;
}

function Interventions({ current }: { readonly current: CurrentRun }) {
  return (
    <>
      <PageHead title="Interventions" lead="Whom to write to, what to say, and how they went on." />
      <div className={classes.about}>
        <p>
          A rule finds learners by what they have done up to a day you choose. For each of them a message is
          filled in and saved as a file. Nothing is sent from here: you send it with a program of your own.
        </p>
        <Privacy />
      </div>
      <RunCautions />
      <NotSelected>The rules know all up to the day chosen below.</NotSelected>
      <Writing current={current} />
      <LogSection />
      <EffectSection current={current} />
    </>
  );
}
