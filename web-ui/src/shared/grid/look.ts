import {
  CellApiModule,
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  CsvExportModule,
  DateFilterModule,
  HighlightChangesModule,
  LocaleModule,
  ModuleRegistry,
  NumberFilterModule,
  PinnedRowModule,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowSelectionModule,
  RowStyleModule,
  ScrollApiModule,
  SelectEditorModule,
  TextEditorModule,
  TextFilterModule,
  themeQuartz,
  TooltipModule,
  ValidationModule,
} from 'ag-grid-community';

/** What the screens use of the grid and no more; while developing and testing, the grid says what is missing. */
export const registerModules = () =>
  ModuleRegistry.registerModules([
    CellApiModule,
    CellStyleModule,
    ClientSideRowModelApiModule,
    ClientSideRowModelModule,
    ColumnApiModule,
    CsvExportModule,
    DateFilterModule,
    HighlightChangesModule,
    LocaleModule,
    NumberFilterModule,
    PinnedRowModule,
    QuickFilterModule,
    RenderApiModule,
    RowApiModule,
    RowSelectionModule,
    RowStyleModule,
    ScrollApiModule,
    SelectEditorModule,
    TextEditorModule,
    TextFilterModule,
    TooltipModule,
    ...(import.meta.env.DEV ? [ValidationModule] : []),
  ]);

/** The heights of a row, px. */
export const DENSITIES = { compact: 24, comfortable: 28 } as const;
export type Density = keyof typeof DENSITIES;

const KEPT = 'oas.density';
export const keptDensity = (): Density =>
  localStorage.getItem(KEPT) === 'comfortable' ? 'comfortable' : 'compact';
export const keepDensity = (density: Density) => localStorage.setItem(KEPT, density);

/** The desk's density, in the colors of the theme that is on. */
const look = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 12,
  headerHeight: 32,
  headerFontSize: 11,
  spacing: 4,
  cellHorizontalPadding: 6,
  backgroundColor: 'var(--mui-palette-background-paper)',
  foregroundColor: 'var(--mui-palette-text-primary)',
  headerTextColor: 'var(--mui-palette-text-secondary)',
  borderColor: 'var(--mui-palette-divider)',
  accentColor: 'var(--mui-palette-primary-main)',
  browserColorScheme: 'inherit',
  wrapperBorderRadius: 0,
});

const LOOKS = {
  compact: look.withParams({ rowHeight: DENSITIES.compact }),
  comfortable: look.withParams({ rowHeight: DENSITIES.comfortable }),
};
export const lookOf = (density: Density) => LOOKS[density];

/** The grid's own words, as the other screens say them. */
export const WORDS = {
  noRowsToShow: 'No rows.',
  noMatchingRows: 'No matching rows. Clear the filters.',
  andCondition: 'and',
  orCondition: 'or',
};
