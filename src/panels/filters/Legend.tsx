/** What the arrows mean. */
import { DOES } from '@/domain/relationWords';

export function Legend() {
  return (
    <dl className="mt-auto pt-2.5 text-small text-soft" aria-label="What the arrows mean">
      <Row label={DOES.support}>
        <path d="M2 7H33" className="stroke-support" strokeWidth="2.2" />
        <path d="M42 7 32 1.5v11Z" className="fill-support" />
      </Row>
      <Row label={DOES.contrast}>
        <path d="M2 7H38" className="stroke-contrast" strokeWidth="2.2" strokeDasharray="7 4" />
        <path d="M40 0V14" className="stroke-contrast" strokeWidth="3.4" />
      </Row>
      <Row label="inferred, not stated">
        <path d="M2 7H32" className="stroke-soft" strokeWidth="1.15" />
        <path d="M42 7 32 1.5v11Z" className="stroke-soft fill-paper" strokeWidth="1.4" />
      </Row>
      <Row label="only together">
        <path d="M2 2H12Q18 2 18 7M2 12H12Q18 12 18 7M18 7H33" className="stroke-soft" strokeWidth="1.6" />
        <circle cx="18" cy="7" r="3.2" className="fill-soft" />
        <path d="M42 7 32 1.5v11Z" className="fill-soft" />
      </Row>
    </dl>
  );
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return (
    <div className="flex items-center gap-3 py-0.75">
      <dt>
        <svg width="44" height="14" viewBox="0 0 44 14" fill="none" aria-hidden="true">
          {children}
        </svg>
      </dt>
      <dd>{label}</dd>
    </div>
  );
}
