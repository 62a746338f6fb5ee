import { DossierOffice } from './dossier-office';
it('goes', async () => {
  const at = await DossierOffice.start();
  try {
    const id = await at.takenIn('21361');
    console.log(JSON.stringify((await at.cat.get(`/dossiers/${id}`)).body, null, 1).slice(0, 6000));
    console.log(JSON.stringify((await at.cat.get(`/dossiers?limit=2`)).body, null, 1));
    console.log(JSON.stringify((await at.cat.get(`/dossiers/${id}/receipt`)).body, null, 1));
    console.log(JSON.stringify((await at.cat.get(`/dossiers/${id}/history`)).body, null, 1).slice(0,3000));
  } finally { await at.close(); }
}, 120_000);
