/** The question, where the debate comes from, and where to start. */
import { selectMainAnswers, selectMap } from '@/store/selectors/document';
import { selectSheet } from '@/store/selectors/overlays';
import { useStore } from '@/store/store';
import { SearchButton } from '../search/SearchButton';
import { Heading } from './Heading';
import { ThemeButton } from './ThemeButton';

export function Header() {
  const map = useStore(selectMap);
  const answers = useStore(selectMainAnswers);
  const toggleSheet = useStore((state) => state.toggleSheet);
  const isStartOpen = useStore((state) => selectSheet(state) === 'start');
  if (map === null) return null;
  const source = map.sources[0];
  return (
    <header className="page-header">
      <Heading
        question={map.question}
        title={map.title}
        publisher={source?.publisher}
        published={source?.published}
        claims={map.claims.length}
        speakers={map.speakers.length}
      />
      <div className="page-actions">
        <SearchButton className="button min-[900px]:hidden" />
        {answers.length > 0 && (
          <button
            type="button"
            className="button button-strong max-[899px]:hidden"
            aria-expanded={isStartOpen}
            onClick={() => toggleSheet('start')}
          >
            Start with the {answers.length === 1 ? 'main answer' : `${answers.length} main answers`}
          </button>
        )}
        <span className="max-[899px]:hidden">
          <ThemeButton />
        </span>
      </div>
    </header>
  );
}
