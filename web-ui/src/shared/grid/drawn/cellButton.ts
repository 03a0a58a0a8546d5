const SVG = 'http://www.w3.org/2000/svg';

/** Icons of 24 by 24, as the library of icons draws them. */
const ICONS = {
  more: 'M6 10c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2m12 0c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2m-6 0c-1.1 0-2 .9-2 2s.9 2 2 2 2-.9 2-2-.9-2-2-2',
  remove:
    'M19 6.41 17.59 5 12 10.59 6.41 5 5 6.41 10.59 12 5 17.59 6.41 19 12 13.41 17.59 19 19 17.59 13.41 12z',
} as const;

/** A button in a cell, by element and not by component: there is one in each row. The grid hears the click and Enter. */
export function cellButton(icon: keyof typeof ICONS, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.tabIndex = -1;
  button.className = 'cell-button';
  button.setAttribute('aria-label', label);
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[icon]);
  svg.append(path);
  button.append(svg);
  return button;
}

/** Words, cut off where the cell ends, and a button behind them. */
export function withButton(words: string, button: HTMLButtonElement): HTMLElement {
  const frame = document.createElement('span');
  frame.className = 'cell-with-button';
  const said = document.createElement('span');
  said.textContent = words;
  frame.append(said, button);
  return frame;
}
