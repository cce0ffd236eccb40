import { Button, MantineProvider } from '@mantine/core';
import { Router } from 'wouter';

import { ErrorBoundary } from '@/ui/ErrorBoundary';
import { failureSentence } from '@/ui/messages/failures';
import { colorSchemeManager } from './color-scheme';
import { useHashPath } from './hash-address';
import { Shell } from './Shell';
import classes from './Shell.module.css';
import { cssVariables, theme } from './theme';

const broken = (
  <main className={classes.page}>
    <h1>Coursetrace has stopped</h1>
    <p>{failureSentence({ ok: false, code: 'bug' })}</p>
    <Button onClick={() => location.reload()}>Reload the page</Button>
  </main>
);

/** The whole product. */
export function App() {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
    >
      <ErrorBoundary fallback={() => broken}>
        <Router hook={useHashPath}>
          <Shell />
        </Router>
      </ErrorBoundary>
    </MantineProvider>
  );
}
