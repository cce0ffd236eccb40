import { useStore } from '@/store';
import { selectSample } from '@/store/dataset/sample';
import { TextButton } from '../TextButton';
import classes from './files.module.css';

/** Says that the simulated course is loaded beside other files, and takes it away where that is not wanted. */
export function SampleBeside() {
  const beside = useStore((store) => selectSample(store) === 'beside');
  const remove = useStore((store) => store.removeSample);
  if (!beside) return null;
  return (
    <p className={classes.beside}>
      The simulated course is loaded beside your own files; the list of runs at the top tells which is shown.{' '}
      <TextButton onClick={remove}>Remove the simulated course</TextButton>
    </p>
  );
}
