import type { DispatchObstacle } from '../dispatch-allowed.js';

/** Why personal data may not be sent, and what to do. `{recipient}` is the addressee. */
export const obstacleTexts: Readonly<Record<DispatchObstacle, string>> = {
  'consent-missing':
    'В деле нет согласия на передачу сведений. Получите согласие семьи отдельным документом.',
  'consent-recipient':
    'В согласии нет получателя «{recipient}». Получите согласие, в котором он назван.',
  'consent-purpose':
    'Согласие для получателя «{recipient}» дано на другие цели. Получите согласие на эту цель.',
  'consent-unsigned': 'Согласие ещё не подписано. Завершите документ с подписями.',
  'consent-refused': 'В согласии отказано. Без согласия передавать сведения нельзя.',
  'consent-not-yet': 'Согласие ещё не действует: срок начинается {from}.',
  'consent-expired': 'Срок согласия истёк {to}. Получите новое.',
  'consent-revoked': 'Согласие отозвано {revoked}. Передача прекращена.',
};

/** Said with every refusal: consent is not the only ground. */
export const DUTY_NOTE =
  'Обязанность сообщить по закону (120-ФЗ, статья 9) согласия не требует: оформите её отдельным сообщением.';
