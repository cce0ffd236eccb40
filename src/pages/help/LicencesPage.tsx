import { PageHead } from '@/ui/PageHead';
import { inWords } from '@/words/list';
import { counted } from '@/words/numbers';
import { BackToHelp } from './BackToHelp';
import classes from './help.module.css';
import { type Notice, notices } from './notices';

const packagesIn = notices.reduce((sum, { packages }) => sum + packages.length, 0);

const lead =
  packagesIn > 0
    ? `${counted(packagesIn, 'package')} of other authors ${packagesIn === 1 ? 'is' : 'are'} part of this page, the fonts among them.`
    : 'Other authors’ packages are listed in a built page only.';

/** The licences of all that the page is made with. */
export function LicencesPage() {
  return (
    <>
      <PageHead title="Licences" lead={lead}>
        <BackToHelp />
      </PageHead>
      <ul className={classes.list}>
        {notices.map((notice) => (
          <li key={notice.packages[0]}>
            <OneNotice notice={notice} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OneNotice({ notice: { licence, packages, text } }: { readonly notice: Notice }) {
  return (
    <details className={classes.item}>
      <summary>
        {inWords(packages)}
        {licence && <span className={classes.quiet}> · {licence}</span>}
      </summary>
      {text ? (
        <pre className={classes.text}>{text}</pre>
      ) : (
        <p>The package comes without its licence’s text.</p>
      )}
    </details>
  );
}
