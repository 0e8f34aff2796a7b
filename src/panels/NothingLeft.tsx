/** Stands over the map when no claim passes the filters: says so, and offers the way back. */
import { selectVisible } from '@/store/selectors';
import { useStore } from '@/store/store';

export function NothingLeft() {
  const isEmpty = useStore(
    (state) => state.document.status === 'open' && selectVisible(state).claims.size === 0,
  );
  const resetFilters = useStore((state) => state.resetFilters);
  if (!isEmpty) return null;
  return (
    <div className="nothing-left">
      <p className="font-serif text-[19px] font-semibold">No claim passes these filters.</p>
      <button type="button" className="button button-strong mt-3" onClick={resetFilters}>
        Show all claims
      </button>
    </div>
  );
}
