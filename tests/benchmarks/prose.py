"""Sentences without a key, as they surround keys in mails and documents: English, Dutch and Japanese."""

from __future__ import annotations

from typing import Final

SENTENCES: Final = (
    "Dear customer, thank you for your order of 12 March.",
    "Your licenses are ready; please redeem the key before 31 December 2026.",
    "If you have any questions, call +31 20 123 45 67 between 9 and 17 o'clock.",
    "THIS MESSAGE AND ANY ATTACHMENT ARE CONFIDENTIAL AND MEANT FOR THE ADDRESSEE ALONE.",
    "The invoice 2026-004711 lists 25 seats at EUR 10.50 a month, VAT excluded.",
    "See https://www.example.com/help/activate?lang=en&step=3#faq for the next steps.",
    "Press CTRL+SHIFT+ESC, then choose Details and end the process MSBuild.exe.",
    "Geachte klant, hartelijk dank voor uw bestelling van 12 maart.",
    "De licenties staan klaar; u kunt de sleutel tot en met 31 december 2026 inwisselen.",
    "Heeft u vragen? Bel ons gerust op 020 123 45 67, op werkdagen tussen 9.00 en 17.00 uur.",
    "Let op: deze factuur is ook van toepassing op de btw-verlegging volgens artikel 12.",
    "Met vriendelijke groet, namens de afdeling verkoop van De Groene Fiets B.V.",
    "平素より大変お世話になっております。ご注文いただき、誠にありがとうございます。",
    "ライセンスの準備ができました。２０２６年１２月３１日までにキーをご利用ください。",
    "ご不明な点がございましたら、０３－１２３４－５６７８までお電話ください。",
    "本メールは送信専用のため、ご返信いただいてもお答えできません。あらかじめご了承ください。",
    "製品名：Windows 11 Pro、数量：２５、単価：１０，５００円（税抜）",
)

WORDS: Final = (
    "accepted",
    "geweigerd",
    "完了",
    "retry",
    "timeout",
    "HTTP/1.1",
    "BRB",
    "XML",
    "KB5034441",
    "PDF",
)
