import type { ReactNode } from 'react';

function Icon({ children }: { readonly children: ReactNode }) {
  return (
    <svg
      width="1em"
      height="1em"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
    >
      {children}
    </svg>
  );
}

export const Question = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.75" />
    <path d="M6 6.2a2 2 0 1 1 3 1.7c-.7.4-1 .8-1 1.5 M8 11.7v.01" />
  </Icon>
);

export const Sun = () => (
  <Icon>
    <circle cx="8" cy="8" r="3" />
    <path d="M8 1v1.5 M8 13.5V15 M1 8h1.5 M13.5 8H15 M3 3l1 1 M12 12l1 1 M13 3l-1 1 M4 12l-1 1" />
  </Icon>
);

export const Moon = () => (
  <Icon>
    <path d="M13.5 9.8A6 6 0 0 1 6.2 2.5a6 6 0 1 0 7.3 7.3Z" />
  </Icon>
);

export const Lines = () => (
  <Icon>
    <path d="M2 4h12 M2 8h12 M2 12h12" />
  </Icon>
);

export const Up = () => (
  <Icon>
    <path d="M8 14V2.5 M3.5 7 8 2.5 12.5 7" />
  </Icon>
);
