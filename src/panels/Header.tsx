/** The question, where the debate comes from, and where to start. */
import { selectMainAnswers, selectMap } from '@/store/selectors';
import { useStore } from '@/store/store';
import { monthWords } from '@/ui/dates';
import { ThemeButton } from './ThemeButton';

export function Header() {
  const map = useStore(selectMap);
  const answers = useStore(selectMainAnswers);
  const openStart = useStore((state) => state.openStart);
  const isStartOpen = useStore((state) => state.isStartOpen);
  const source = map?.sources[0];
  const published = source?.published === undefined ? '' : `, ${monthWords(source.published)}`;
  return (
    <header className="page-header">
      <div className="min-w-0">
        <h1 className="font-serif text-[19px] leading-tight font-semibold tracking-[-0.015em] sm:text-[27px]">
          <bdi>{map?.question ?? 'Standpoint'}</bdi>
        </h1>
        {map !== null && (
          <p className="text-soft mt-1 text-[12.5px] leading-snug sm:text-[13.5px]">
            <bdi>{map.title}</bdi>
            {source?.publisher !== undefined && ` · reported by ${source.publisher}${published}`}
            <span className="max-sm:hidden">
              {` · ${map.claims.length} claims by ${map.speakers.length} speakers · select one to read its words`}
            </span>
          </p>
        )}
      </div>
      <div className="flex shrink-0 items-center gap-2 max-sm:hidden">
        {answers.length > 0 && (
          <button
            type="button"
            className="button button-strong"
            aria-expanded={isStartOpen}
            onClick={openStart}
          >
            Start with the {answers.length === 1 ? 'main answer' : `${answers.length} main answers`}
          </button>
        )}
        <ThemeButton />
      </div>
    </header>
  );
}
