/** Starts the page with the map that its address names. */
import './first';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './app/fonts.css';
import './app/styles.css';
import './ui/parts.css';
import './panels/frame/page.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { expectClaims } from '@/drawing/canvas/painter';
import { catalogue } from '@/storage/catalogue';
import { connectAddressBar } from '@/store/addressBar';
import { useStore } from '@/store/store';
import { COMPACT } from '@/ui/media';
import { readAddress } from '@/view/address';
import { App } from './app/App';
import { connectPersistence } from './app/persistence';
import { fetchAtStart } from './app/prefetch';
import { createOpener } from './opening/opener';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
connectPersistence(useStore);
const opener = createOpener({ store: useStore, maps: catalogue, expectClaims });
connectAddressBar(useStore, window, (asked) => void opener.navigate(asked));
const first = readAddress(window.location.search);
fetchAtStart(first, window.matchMedia(COMPACT).matches);
const opening = opener.navigate(first);
const isInPage = (first.map ?? catalogue[0]?.id) === root.dataset['opening'];
/* Not awaited at the top level: code that is loaded later imports from this module's file, and would wait for it. */
void (async () => {
  // The build's own page for the first map stays until the map can replace it.
  if (isInPage) await opening;
  createRoot(root).render(
    <StrictMode>
      <App opener={opener} />
    </StrictMode>,
  );
})();
