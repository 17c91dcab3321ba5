"""The summary grid as a workbook or a Word document."""
