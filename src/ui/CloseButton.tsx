interface CloseButtonProps {
  readonly label?: string;
  /** Its place and size, besides its look. */
  readonly className?: string;
  readonly onClick: () => void;
}

export function CloseButton({ label = 'Close', className = '', onClick }: CloseButtonProps) {
  return (
    <button type="button" className={`close-button ${className}`} aria-label={label} onClick={onClick}>
      <span aria-hidden="true">✕</span>
    </button>
  );
}
