import { useStore } from '@/store';
import { ConfirmDialog } from '../ConfirmDialog';
import { passedOverSentence } from '../messages/imports';

/** Asks before a workspace takes the place of what is loaded and set. */
export function OfferedWorkspace() {
  const offered = useStore((store) => store.offered);
  const open = useStore((store) => store.openOffered);
  const withdraw = useStore((store) => store.withdrawWorkspace);
  return (
    <ConfirmDialog
      open={offered !== null}
      title="Open this workspace?"
      yes="Open it"
      no="Cancel"
      onYes={open}
      onClose={withdraw}
    >
      <p>
        The settings, groups, rules and log in {offered?.file.name} take the place of those here. If it was
        saved with data, its tables take the place of the loaded files too; else these stay. Save a workspace
        of your own first if you may want to come back.
      </p>
      {offered && offered.passedOver.length > 0 && <p>{passedOverSentence(offered.passedOver)}</p>}
    </ConfirmDialog>
  );
}
