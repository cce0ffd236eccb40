import type { CautionReason } from '@/analyses/definition';

const reasons: Readonly<Record<CautionReason, string>> = {
  few: 'Few learners, so with caution: ',
  'under-way': 'The run is still under way, so with caution: ',
  times: 'Only the chosen times are counted, so with caution: ',
};

/** What stands before a finding that is to be read with care. */
export function cautionWords(because: CautionReason = 'few'): string {
  return reasons[because];
}
