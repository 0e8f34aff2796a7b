/** The question, where the debate comes from, and where to start. */
import { selectMainAnswers } from '@/store/selectors/document';
import { selectSheet } from '@/store/selectors/overlays';
import { getState, useStore } from '@/store/store';
import { Button } from '@/ui/Button';
import { SearchButton } from '../search/SearchButton';
import { Heading } from './Heading';
import { ThemeButton } from './ThemeButton';
import { useOpenMap } from './useOpenMap';

export function Header() {
  const { map } = useOpenMap();
  const answers = useStore(selectMainAnswers);
  const isStartOpen = useStore((state) => selectSheet(state) === 'start');
  const source = map.sources[0];
  return (
    <header className="page-header flex items-center justify-between gap-6">
      <Heading
        question={map.question}
        title={map.title}
        publisher={source?.publisher}
        published={source?.published}
        claims={map.claims.length}
        speakers={map.speakers.length}
      />
      <div className="flex flex-none items-center justify-end gap-2 wide:min-w-99.5">
        <SearchButton className="button wide:hidden" />
        {answers.length > 0 && (
          <Button
            look="strong"
            className="max-wide:hidden"
            aria-expanded={isStartOpen}
            onClick={() => getState().toggleSheet('start')}
          >
            Start with the {answers.length === 1 ? 'main answer' : `${answers.length} main answers`}
          </Button>
        )}
        <span className="max-wide:hidden">
          <ThemeButton />
        </span>
      </div>
    </header>
  );
}
