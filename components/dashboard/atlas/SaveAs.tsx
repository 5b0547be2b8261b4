import { saveFile } from '../../shared/save-file';

/** What is shown, as a file for other tools. */
export function SaveAs({ name, csv, json }: { readonly name: string; readonly csv: () => string; readonly json: () => unknown }) {
  return (
    <div class="row">
      <button
        type="button"
        class="outlined small"
        onClick={() => saveFile(new Blob([csv()], { type: 'text/csv;charset=utf-8' }), `${name}.csv`)}
      >
        Save as CSV
      </button>
      <button
        type="button"
        class="outlined small"
        onClick={() => saveFile(new Blob([JSON.stringify(json(), null, 2)], { type: 'application/json' }), `${name}.json`)}
      >
        Save as JSON
      </button>
    </div>
  );
}
