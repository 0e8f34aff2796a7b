/** The question, where the debate comes from, and where to start. */
import { selectMainAnswers, selectMap } from '@/store/selectors';
import { useStore } from '@/store/store';
import { Heading } from './Heading';
import { ThemeButton } from './ThemeButton';

export function Header() {
  const map = useStore(selectMap);
  const answers = useStore(selectMainAnswers);
  const toggleSheet = useStore((state) => state.toggleSheet);
  const isStartOpen = useStore((state) => state.sheet === 'start');
  const openDialog = useStore((state) => state.openDialog);
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
        {answers.length > 0 && (
          <button
            type="button"
            className="button button-strong"
            aria-expanded={isStartOpen}
            onClick={() => toggleSheet('start')}
          >
            Start with the {answers.length === 1 ? 'main answer' : `${answers.length} main answers`}
          </button>
        )}
        <button type="button" className="button" onClick={() => openDialog('share')}>
          Share
        </button>
        <button type="button" className="button" onClick={() => openDialog('views')}>
          Views
        </button>
        <ThemeButton />
      </div>
    </header>
  );
}
