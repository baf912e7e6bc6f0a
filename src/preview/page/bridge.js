// Before office.js in the pane: the page around it plays Excel.
window.parent.playExcel(window);
