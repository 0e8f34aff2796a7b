/** Runs ahead of all other code (`scripts/firstPaint.ts`): asks for the map's files and shows the reader's colours. */
import '@/storage/firstFetch';
import { showTheme } from '@/panels/frame/theme';
import { readTheme } from '@/storage/preferences';

showTheme(readTheme());
