import { strings } from '../../core/language.ts'

export const documentStrings = strings({
  'problems.document-kind': {
    pl: 'Można dodać plik DOCX, XLSX, ODT albo PDF. Wybierz inny plik.',
    en: 'You can add a DOCX, XLSX, ODT or PDF file. Please choose another file.',
  },
  'problems.document-too-large': {
    pl: 'Plik jest za duży. Jeden dokument może mieć do 10 MB.',
    en: 'The file is too large. One document may have up to 10 MB.',
  },
  'problems.document-not-as-named': {
    pl: 'Zawartość pliku nie zgadza się z jego nazwą albo plik jest uszkodzony lub zaszyfrowany. Zapisz dokument jeszcze raz i dodaj go ponownie.',
    en: 'What is in the file does not match its name, or the file is damaged or encrypted. Save the document again and add it once more.',
  },
  'problems.document-runs-code': {
    pl: 'Plik zawiera makra, skrypty albo osadzone programy. Zapisz dokument bez nich i dodaj go ponownie.',
    en: 'The file holds macros, scripts or embedded programs. Save the document without them and add it again.',
  },
  'problems.document-unpacks-too-far': {
    pl: 'Po rozpakowaniu ten plik zająłby zbyt dużo miejsca. Zmniejsz obrazy w dokumencie i dodaj go ponownie.',
    en: 'Unpacked, this file would take too much room. Make the pictures in the document smaller and add it again.',
  },
  'problems.document-one': {
    pl: 'Dokumenty dodaje się po jednym.',
    en: 'Documents are added one at a time.',
  },
  'problems.document-form': {
    pl: 'Dokument trzeba wysłać formularzem z plikiem.',
    en: 'A document has to be sent by a form with a file.',
  },
  'problems.documents-enough': {
    pl: 'Praktyka ma już 10 dokumentów. Usuń któryś, żeby dodać następny.',
    en: 'The practice has 10 documents already. Remove one to add another.',
  },
  'problems.document-not-stored': {
    pl: 'Nie udało się teraz zapisać pliku. Spróbuj ponownie za chwilę.',
    en: 'The file could not be stored just now. Try again in a moment.',
  },
  'problems.document-unreadable': {
    pl: 'Nie udało się teraz odczytać pliku. Spróbuj ponownie za chwilę.',
    en: 'The file could not be read just now. Try again in a moment.',
  },
  'documents.title': { pl: 'Wzory dokumentów', en: 'Model documents' },
  'documents.hint': {
    pl: 'Uchwały, zarządzenia, umowy, formularze: do 10 plików DOCX, XLSX, ODT lub PDF, każdy do 10 MB. Usuń z nich dane osobowe.',
    en: 'Resolutions, orders, contracts, forms: up to 10 DOCX, XLSX, ODT or PDF files of up to 10 MB each. Remove personal data from them.',
  },
  'documents.none': { pl: 'Nie ma jeszcze dokumentów.', en: 'There are no documents yet.' },
  'documents.file': { pl: 'Plik', en: 'File' },
  'documents.licence': { pl: 'Na jakich zasadach można go używać', en: 'On what terms it may be used' },
  'documents.licence.CC-BY-4.0': {
    pl: 'CC BY 4.0: wolno używać, podając autora',
    en: 'CC BY 4.0: may be used if the author is named',
  },
  'documents.licence.CC0-1.0': { pl: 'CC0: wolno używać bez warunków', en: 'CC0: may be used freely' },
  'documents.licence.official': {
    pl: 'materiał urzędowy, niechroniony prawem autorskim',
    en: 'official material, not protected by copyright',
  },
  'documents.add': { pl: 'Dodaj dokument', en: 'Add the document' },
  'documents.adding': { pl: 'Wysyłanie pliku', en: 'Sending the file' },
  'documents.added': { pl: 'Dodano dokument', en: 'Document added' },
  'documents.removed': { pl: 'Usunięto dokument', en: 'Document removed' },
  'documents.remove': { pl: 'Usuń', en: 'Remove' },
  'documents.published': {
    pl: 'Dokumenty w opublikowanych wydaniach',
    en: 'Documents in published editions',
  },
  'documents.published.hint': {
    pl: 'Dokument usunięty z opisu zostaje w wydaniach, z którymi go opublikowano. Jeśli w ogóle nie powinien być publiczny, na przykład z powodu danych osobowych, usuń go stąd. Tego nie można cofnąć.',
    en: 'A document removed from the description stays in the editions it was published with. If it should not be public at all, for example because of personal data, remove it here. This cannot be undone.',
  },
  'documents.takeOut': { pl: 'Usuń ze wszystkich wydań', en: 'Remove from every edition' },
  'documents.takeOut.reason': { pl: 'Powód', en: 'Reason' },
  'documents.takeOut.hint': {
    pl: 'Przeczytają go wszyscy w dzienniku czynności.',
    en: 'Everybody can read it in the audit log.',
  },
  'documents.removeNamed': { pl: 'Usuń dokument {name}', en: 'Remove the document {name}' },
})
