import { expect, test } from 'vitest';
import { detectLanguage } from '../../../lib/reading/detect-language';

test.each([
  ['en', 'By using the planner you agree to these terms, and we may change them when the law requires it.'],
  ['de', 'Wir verarbeiten Ihre Daten, um den Vertrag mit Ihnen zu erfüllen, und geben sie nicht an Dritte weiter.'],
  ['fr', 'Nous pouvons modifier les présentes conditions et vous en informons par un message sur votre compte.'],
  ['es', 'Usted puede cancelar la cuenta en cualquier momento y nosotros borramos los datos que no son necesarios.'],
  ['it', 'Il servizio è fornito così come è, e non siamo responsabili per i danni che possono derivare dal suo uso.'],
  ['nl', 'Wij delen uw gegevens niet met derden, tenzij de wet ons dat voorschrijft of u daarvoor toestemming geeft.'],
  ['pt', 'Você pode cancelar a conta a qualquer momento, e nós apagamos os seus dados que não são necessários.'],
  ['pl', 'Użytkownik może usunąć konto w każdej chwili, a dane, które nie są potrzebne, zostaną usunięte przez nas.'],
  ['sv', 'Vi delar inte dina uppgifter med andra och du kan när som helst avsluta ditt konto hos oss, om du vill det.'],
  ['ru', 'Вы можете удалить учетную запись в любое время, и мы сотрем данные, которые больше не нужны.'],
  ['ja', '利用者はいつでもアカウントを削除することができ、当社は不要なデータを消去します。'],
  ['zh', '您可以随时删除您的账户,我们将删除不再需要的数据。'],
  ['ko', '이용자는 언제든지 계정을 삭제할 수 있으며 당사는 필요하지 않은 데이터를 삭제합니다.'],
  ['ar', 'يمكنك حذف حسابك في أي وقت وسنقوم بمحو البيانات التي لم نعد بحاجة إليها.'],
  ['und', 'Terms'],
  ['und', '12 34 56'],
  ['und', ''],
])('%s', (language, text) => {
  expect(detectLanguage([text])).toBe(language);
});
