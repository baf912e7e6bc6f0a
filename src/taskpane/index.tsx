import { createRoot } from 'react-dom/client';

createRoot(document.getElementById('root')!).render(<h1>Revisor TMM-F004</h1>);
