/** The styles that jsdom computes, as fast as our tests ask for them: what they ask of styles is inline. Loaded once for a page. */

// jsdom computes the styles of an element by asking every rule of every sheet. A sheet of another type than CSS is none for jsdom.
const createElement = document.createElement.bind(document);
document.createElement = ((tag: string, options?: ElementCreationOptions) => {
  const element = createElement(tag, options);
  if (element instanceof HTMLStyleElement) element.type = 'text/plain';
  return element;
}) as typeof document.createElement;

/** What the rules of the browser's own sheet ask of an element, besides its tag. */
const ASKED = ['hidden', 'type', 'open', 'style'];

const computedStyle = window.getComputedStyle.bind(window);
const known = new Map<string, CSSStyleDeclaration>();

// The browser's own sheet has 120 rules as well, which jsdom asks anew for an element and all its ancestors after every change of the
// page. It is asked once for each kind of element.
window.getComputedStyle = (element: Element) => {
  const visibility = visibilityOf(element);
  const kind = [element.tagName, visibility, ...ASKED.map((name) => element.getAttribute(name))].join('\n');
  let style = known.get(kind);
  if (!style) {
    const alike = document.createElementNS(element.namespaceURI, element.localName) as HTMLElement;
    ASKED.filter((name) => element.hasAttribute(name)).forEach((name) =>
      alike.setAttribute(name, element.getAttribute(name)!),
    );
    alike.style.visibility = visibility;
    style = computedStyle(alike);
    known.set(kind, style);
  }
  return style;
};

/** The nearest one that is said, as it is inherited. */
function visibilityOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const said = at.getAttribute('style')?.includes('visibility') && (at as HTMLElement).style.visibility;
    if (said) {
      return said;
    }
  }
  return '';
}
