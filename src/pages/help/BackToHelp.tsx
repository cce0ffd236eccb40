import { Link } from 'wouter';

/** The way from a page of the help to its beginning. */
export function BackToHelp() {
  return <Link href="/help">Help</Link>;
}
