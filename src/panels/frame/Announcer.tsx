/** Tells screen reader users what an action has changed. Invisible. */
import { useEffect, useState } from 'react';
import { useStore } from '@/store/store';
import { messageOf } from './announce';

export function Announcer() {
  const [message, setMessage] = useState('');
  useEffect(
    () =>
      useStore.subscribe((state, before) => {
        const next = messageOf(state, before);
        if (next !== null) setMessage(next);
      }),
    [],
  );
  return (
    <p role="status" aria-label="What has changed" className="sr-only">
      {message}
    </p>
  );
}
