import { useEffect, useRef } from 'preact/hooks';
import type { DashboardParts, Screen } from './screen';
import { hrefOf, useRoute } from './use-route';

const GROUPS = [
  { group: 'read', title: 'Policies' },
  { group: 'atlas', title: 'Other platforms' },
  { group: 'clauselight', title: 'Clauselight' },
] as const;

/** A reading room: where you can go at the left, one screen beside it. The address says which. */
export function Dashboard({ parts, screens }: { readonly parts: DashboardParts; readonly screens: readonly Screen[] }) {
  const route = useRoute();
  const heading = useRef<HTMLHeadingElement>(null);
  const screen = screens.find((each) => each.route === route.screen) ?? (screens[0] as Screen);
  const shown = useRef(screen);
  useEffect(() => {
    document.title = `${screen.title} · Clauselight`;
    // Who has chosen another screen is taken there, by keyboard and by ear too; the first one is where the page begins anyway.
    if (shown.current !== screen) {
      scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    shown.current = screen;
  }, [screen]);

  const { Component } = screen;
  const content = <Component key={screen.route} {...parts} route={route} />;
  if (screen.bare) return <main class="surface bare">{content}</main>;
  return (
    <div class="surface dashboard">
      <button type="button" class="skip outlined" onClick={() => heading.current?.focus()}>
        Skip to the screen
      </button>
      <nav class="navigation" aria-label="Screens">
        <p class="brand">Clauselight</p>
        {GROUPS.map(({ group, title }) => (
          <div key={group} class="group">
            <h2 class="overline muted">{title}</h2>
            <ul>
              {screens
                .filter((each) => each.group === group)
                .map((each) => (
                  <li key={each.route}>
                    <a href={hrefOf(each.route)} aria-current={each === screen ? 'page' : undefined}>
                      {each.title}
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </nav>
      <main class="screen">
        <h1 class="screen-title" tabIndex={-1} ref={heading}>
          {screen.title}
        </h1>
        {content}
      </main>
    </div>
  );
}
