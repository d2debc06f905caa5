/** Pages that letters lead to. What follows `#` never reaches a server, so a token stands in no log of one. */
const pages = {
  register: '/register/confirm',
  link: '/sign-in/link',
  reset: '/password/reset',
  invitation: '/invitation',
} as const;

/** The address of a page with its token. */
export const linkTo = (publicUrl: string, page: keyof typeof pages, token: string): string => `${publicUrl}${pages[page]}#${token}`;

/** The page to sign in, and the one to ask for a new password. */
export const plainLinkTo = (publicUrl: string, page: 'sign-in' | 'password'): string => `${publicUrl}/${page}`;
