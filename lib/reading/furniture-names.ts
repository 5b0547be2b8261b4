/**
 * What surrounds a page's text everywhere on the web, by tag, role and by the words that its makers put into class names,
 * identifiers and labels. Never a site's own names.
 */
export const FURNITURE_TAGS: ReadonlySet<string> = new Set(['nav', 'footer', 'menu', 'dialog', 'search']);
export const FURNITURE_ROLES: ReadonlySet<string> = new Set(
  'navigation contentinfo search dialog alertdialog menu menubar menuitem toolbar tooltip alert status progressbar listbox combobox option slider'.split(
    ' ',
  ),
);

const named = (...names: string[]): RegExp => new RegExp(` (?:${names.join('|')}) `);

/** Consent banners are full of sentences; nothing but most of the page's text saves a box of this name. */
export const CONSENT_NAMES = named(
  'cookie (?:banner|consent|notice|bar|popup|modal|dialog|law|wall|message|alert|prompt|overlay|disclaimer)|cookies? (?:eu )?(?:banner|consent)',
  'cookie ?bar|cookiebanner|cookieconsent|cookiebot|cybot|consent (?:banner|manager|modal|dialog|popup|bar|notice|preferences)',
  '(?:gdpr|ccpa) (?:banner|popup|notice|consent|bar|modal)|onetrust (?:consent|banner|pc|style)|osano cm|usercentrics|didomi|trustarc',
  'termly styles|iubenda cs|qc cmp2?|klaro|cmplz|cmp(?:box|wrapper)?',
);

/** Navigation is all links and labels: what reads as text under such a name is no navigation. */
export const NAVIGATION_NAMES = named(
  'nav|navs|navbar|navigation|subnav|sidenav|topnav|topbar|menu|menus|submenu|megamenu|breadcrumbs?|pagination|pager',
);

/** Site furniture: goes unless it holds a good share of the text. */
export const SITE_NAMES = named(
  'footer|subfooter|prefooter|site header|masthead|announcement|announcements|skip (?:to|link|links|nav)|skiplinks?|back to top|scroll (?:to )?top',
  'newsletter|subscribe|subscription form|sign ?up form|related (?:articles?|posts?|content|links?|topics?)|recommended|recommendations',
  'recently viewed|more articles|read next|comment (?:form|list)|article votes?|was this helpful|cart',
);

/** Names that policies' own parts bear as well (a section on sharing, a box for feedback): goes only where there is nothing to read in it. */
export const LOOSE_NAMES = named(
  'share|sharing|share (?:buttons?|bar|links?)|social|socials|addtoany|sharethis|social (?:links?|share|icons?|media)|related|see also',
  'languages?|lang(?:uage)? (?:selector|switch|switcher|picker|menu|select|list)|(?:country|region|locale) (?:selector|switch|switcher|picker)',
  'search|searchbox|search (?:form|bar|box|results?)|login|log in|sign in|comments?|votes?|feedback|helpful',
  'toast|snackbar|tooltip|popover|popup|lightbox|modal|drawer|off ?canvas|chat|intercom|livechat|advert|advertisement|ads?',
  'table of contents|toc|contents list|on this page|byline|avatar|author|post meta|reading time|article meta|sidebar|aside',
  'preloader|loader|loading|spinner|skeleton|select|single value',
);

/** What unfolds when its title is clicked: hidden, and yet part of the text. */
export const PANEL_NAMES = named(
  'accordions?|collaps(?:e|ed|es|ible|ing)|expand(?:able|er|ed)?|panels?|tab ?panels?|tab ?(?:content|pane)s?|faqs?|toggles?|details|disclosure|answers?|section content|read ?more|hidden ?content|tabs?',
);
/** The title that is clicked. */
export const PANEL_TITLE_NAMES =
  / (?:accordion|collapsible|collapse|expandable|expander|faq|toggle|disclosure) (?:[\p{L}\p{N}]+ )?(?:title|header|heading|head|button|btn|trigger|toggle|label|question|summary) /u;

/** What a line says that only takes the reader elsewhere on the page, when all of it is a link or a button. */
export const ACTION_LINE =
  /^(?:[↑▲⬆^⌃]?\s*(?:(?:back|return|go|jump|scroll)(?: back)? to (?:the )?(?:top|contents|table of contents)|top(?: of (?:the )?page)?|skip to .{1,30}|print(?: this)?(?: page| version)?|share|copy(?: link)?|close|menu|search|nach oben|zum seitenanfang|zum inhalt(?: springen)?|drucken|retour en haut|haut de page|imprimer|volver arriba|ir al contenido|imprimir|torna su|stampa|naar boven|til toppen|till toppen|do góry|nahoru|наверх|ページの先頭へ|回到顶部|맨 위로)|[↑▲⬆⌃])$/i;
/** The label over a table of contents. */
export const CONTENTS_LABEL =
  /^(?:(?:table of )?contents?|on this page|in this (?:article|policy|document|section|page)|what.s (?:in|on) this (?:policy|page)|what you.ll find.*|jump to|quick links|sections|index|inhalt(?:sverzeichnis|sübersicht)?|übersicht|sommaire|table des mati[eè]res|[ií]ndice|contenidos?|conteúdo|inhoud(?:sopgave)?|innehåll(?:sförteckning)?|indhold(?:sfortegnelse)?|innhold(?:sfortegnelse)?|sisällys(?:luettelo)?|spis treści|obsah|содержание|içindekiler|目次|目录|目錄|목차|المحتويات)[:：]?$/i;
