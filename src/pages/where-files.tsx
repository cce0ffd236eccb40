import type { DatasetId } from '@/formats';
import { fileNameOf } from '@/words/files';

const uses: readonly { readonly pages: string; readonly files: readonly DatasetId[] }[] = [
  { pages: 'Enrolment', files: ['enrolments', 'campaigns'] },
  { pages: 'Steps, Activity, Study sessions', files: ['step-activity'] },
  { pages: 'Comments', files: ['comments'] },
  { pages: 'Quiz', files: ['question-response'] },
  {
    pages: 'Surveys and video',
    files: [
      'leaving-survey-responses',
      'weekly-sentiment-survey-responses',
      'archetype-survey-responses',
      'video-stats',
    ],
  },
  { pages: 'Leaving out the staff', files: ['team-members'] },
];

/** How the files are to be had. */
export function WhereFiles() {
  return (
    <p>
      On your course run’s Stats Dashboard, under the dataset downloads. FutureLearn prepares the CSV files
      anew every night. Leave their names as they are: the name tells the run.
    </p>
  );
}

/** What each file is needed for. */
export function WhichFiles({ className }: { readonly className: string }) {
  return (
    <>
      <dl className={className}>
        {uses.map(({ pages, files }) => (
          <div key={pages}>
            <dt>{pages}</dt>
            <dd>{files.map(fileNameOf).join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p>Any of them may be missing; a page then says what it lacks.</p>
    </>
  );
}
