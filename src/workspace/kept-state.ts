import { deleteKept, KeptConnection } from './database';
import { writeDocument } from './document';
import type { WorkspaceState } from './state';

const connection = new KeptConnection();
let last: Promise<unknown> = Promise.resolve();

/** Keeps what was set and chosen on the device, after what was to be kept before. */
export function keepState(state: WorkspaceState): Promise<void> {
  const write = last.then(async () => {
    const database = await connection.open();
    const transaction = database.transaction('documents', 'readwrite');
    const put = transaction.store.put(writeDocument({ state }), 'state');
    // So that it is also done where the page is being left.
    transaction.commit();
    await Promise.all([put, transaction.done]);
  });
  last = write.catch(() => undefined);
  return write;
}

/** Deletes all that is kept. Whoever else keeps here must have let go, or must give way. */
export async function deleteAllKept(): Promise<void> {
  await last;
  await connection.close();
  await deleteKept();
}
