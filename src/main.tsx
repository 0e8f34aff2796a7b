/** Starts the page: the address, the map that it names. */
import './first';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './app/fonts.css';
import './app/styles.css';
import './panels/frame/panels.css';
import './panels/frame/tools.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { SelectionPart } from '@/panels/frame/selectionPart';
import { catalogue } from '@/storage/shipped';
import { connectAddressBar } from '@/store/addressBar';
import { useStore } from '@/store/store';
import { readAddress } from '@/view/address';
import { App } from './app/App';
import { connectPersistence } from './app/persistence';
import { connectRequests, openMap } from './opening/openMap';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
connectPersistence(useStore);
connectRequests();
connectAddressBar(useStore, window, (asked) => void openMap(asked));
const first = readAddress(window.location.search);
// What a link selects is told as soon as the map is there.
if (first.selection !== null || first.scope?.type === 'path') void SelectionPart.fetch();
const opening = openMap(first);
// What the build has put there for the first map stays until there is more to show than it says.
if ((first.map ?? catalogue[0]?.id) === root.dataset['opening']) await opening;
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
