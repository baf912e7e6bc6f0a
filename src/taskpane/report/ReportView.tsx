import type { ReactElement } from 'react';
import { ActivityPanel } from '../verdict/ActivityPanel';
import { ReportFiles } from './ReportFiles';
import { ReportSheet } from './ReportSheet';
import { reportStyles } from './report.styles';

/** The report of the review: on a sheet of the workbook, or as a file. */
export default function ReportView(): ReactElement {
  return (
    <div className={reportStyles.view}>
      <div className={reportStyles.activity}>
        <ActivityPanel />
      </div>
      <ReportSheet />
      <ReportFiles />
    </div>
  );
}
