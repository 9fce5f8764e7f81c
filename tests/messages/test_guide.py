"""Every step, note, remedy and mismatch of the guide has a sentence, and it says what it has to."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from wizard.contract import Action, Code
from wizard.messages import Translator, guide
from wizard.messages.guide_remedies import REMEDIES
from wizard.messages.guide_states import AFTER, CLOUDS, HELP, MISMATCHES, PRODUCTS
from wizard.messages.guide_steps import NOTES, STEPS
from wizard.microsoft import (
    CONSEQUENCES,
    Cloud,
    Mismatch,
    NoteCode,
    PageReading,
    Product,
    StepCode,
    addresses,
    all_plans,
    plan,
)

ADDING = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.ADD)
TOKEN = plan(Cloud.VIANET, Product.MICROSOFT_365, Action.ADD)
PERSONAL = "W269N-WFGWX-YVC9B-4J6C9-T83GX"


def test_there_is_a_sentence_for_every_code_and_none_for_another() -> None:
    assert set(STEPS) == set(StepCode)
    assert set(NOTES) == set(NoteCode)
    assert set(MISMATCHES) == set(Mismatch)
    assert set(REMEDIES) == set(CONSEQUENCES)
    assert set(CLOUDS) == set(Cloud)
    assert set(PRODUCTS) == set(Product)
    assert len(AFTER) == 5
    assert len(HELP) == 3


def test_every_step_and_note_of_every_way_is_a_whole_sentence(speech: Translator) -> None:
    for shown in all_plans():
        texts = [step.text for step in guide.step_texts(speech, shown)]
        assert len(texts) == len(shown.steps)
        for text in (*texts, *guide.note_texts(speech, shown)):
            assert text
            assert not set("{}") & set(text)


def test_every_button_stands_in_its_step_as_the_page_calls_it(speech: Translator) -> None:
    for shown in all_plans():
        for step, text in zip(shown.steps, guide.step_texts(speech, shown), strict=True):
            for _, name in step.buttons:
                assert f"“{name.shown(speech.language)}”" in text.text or speech.language == "ja"
                assert name.shown(speech.language) in text.text


def test_a_name_that_no_source_has_is_said_to_be_english(speech: Translator) -> None:
    note = guide.in_english(speech, TOKEN)
    assert guide.in_english(speech, ADDING) is None
    if speech.language == "en":
        assert note is None
    else:
        assert note is not None
        assert "Renew or add license with token" in note


def test_every_way_says_that_nobody_compared_it_with_the_page(speech: Translator) -> None:
    for shown in all_plans():
        assert guide.note_texts(speech, shown)[-1] not in [
            guide.note_text(speech, note) for note in shown.notes
        ]
    assert "2020" in guide.note_texts(speech, ADDING)[-1]
    assert "2021" in guide.note_texts(speech, ADDING)[-1]


def test_addresses_stand_in_the_notes_that_have_one(speech: Translator) -> None:
    seen = set()
    for shown in all_plans():
        for note in shown.notes:
            text = guide.note_text(speech, note)
            assert (note.address or "") in text
            seen.add(note.code)
    assert seen == set(NoteCode)


def test_the_german_cloud_says_when_it_was_closed(english: Translator) -> None:
    german = plan(Cloud.GERMANY, Product.INTUNE, Action.NEW)
    assert "October 29, 2021" in guide.note_texts(english, german)[0]


def test_the_note_on_extending_calls_the_action_by_its_name(speech: Translator) -> None:
    reactivating = plan(Cloud.WORLDWIDE, Product.EMS, Action.REACTIVATE)
    said = " ".join(guide.note_texts(speech, reactivating))
    assert speech.action("extend").title in said


@pytest.mark.parametrize("code", CONSEQUENCES)
@pytest.mark.parametrize("action", Action)
def test_every_message_has_a_remedy(code: Code, action: Action, speech: Translator) -> None:
    message = guide.remedy(speech, code, action)
    assert message.title == guide.outcome_title(speech, code)
    for text in (message.title, message.explanation, message.advice):
        assert text
        assert not set("{}") & set(text)


def test_titles_tell_the_outcomes_apart(speech: Translator) -> None:
    titles = [guide.outcome_title(speech, code) for code in CONSEQUENCES]
    titles += [guide.redeemed_title(speech), guide.put_aside_title(speech)]
    assert len(set(titles)) == 12


@pytest.mark.parametrize("action", [Action.ADD, Action.EXTEND])
def test_a_used_key_is_told_first_that_a_new_one_is_needed(action: Action, english: Translator) -> None:
    said = guide.remedy(english, Code.KEY_USED, action).explanation
    assert said.startswith("The key that you first activated the subscription with cannot be used again")
    assert "new, unused key for the same subscription" in said


def test_a_used_key_for_a_new_subscription_is_not(english: Translator) -> None:
    assert "new, unused" not in guide.remedy(english, Code.KEY_USED, Action.NEW).explanation


def test_a_busy_page_names_the_time_to_ask_support(english: Translator) -> None:
    until = datetime(2027, 3, 31, 14, 20).astimezone()
    assert "at 2:20 PM" in guide.remedy(english, Code.SERVICE_BUSY, Action.ADD, until).advice
    assert "15 minutes" in guide.remedy(english, Code.SERVICE_BUSY, Action.ADD).advice


def test_after_an_account_was_created_it_is_the_same_key_again(english: Translator) -> None:
    message = guide.remedy(english, Code.ORDER_NOT_PROCESSED, Action.NEW)
    assert "not redeemed" in message.explanation
    assert "same key again" in message.advice


def test_a_missing_role_says_where_to_look_in_the_page_s_own_words(speech: Translator) -> None:
    where = {
        "en": "Users > Active users",
        "nl": "Gebruikers > Actieve gebruikers",
        "ja": "ユーザー > アクティブなユーザー",
    }
    said = guide.remedy(speech, Code.ROLE_REQUIRED, Action.ADD).advice
    assert where[speech.language] in said


def test_the_customer_is_named_before_the_first_page(speech: Translator) -> None:
    message = guide.right_customer(speech, "Van {der} Berg")
    assert "Van {der} Berg" in message.title
    assert message.explanation
    assert message.advice


def test_where_no_key_is_entered_the_warning_speaks_of_none(speech: Translator) -> None:
    words = {"en": "payment details", "nl": "betalingsgegevens invoert", "ja": "支払い情報を入力する前に"}
    reactivate = plan(Cloud.WORLDWIDE, Product.MICROSOFT_365, Action.REACTIVATE)
    message = guide.right_customer(speech, "Van {der} Berg", reactivate)
    assert "Van {der} Berg" in message.title
    assert words[speech.language] in message.advice
    volume = guide.right_customer(speech, "Van {der} Berg", plan(Cloud.WORLDWIDE, Product.VOLUME, Action.NEW))
    key = {"en": "key", "nl": "productcode", "ja": "キー"}[speech.language]
    for said in (message, volume):
        assert key not in said.explanation + said.advice


def test_what_does_not_add_up_names_both_sides(english: Translator) -> None:
    before, after = PageReading(25, date(2027, 3, 31)), PageReading(20, date(2027, 3, 30))
    for mismatch in Mismatch:
        said = guide.mismatch_text(english, mismatch, before, after, 2)
        sides = ("March 31", "March 30") if "expiry" in mismatch else ("25", "20")
        assert all(side in said for side in sides)
    added = guide.mismatch_text(english, Mismatch.LICENSES_NOT_ADDED, before, after, 2)
    assert "2 keys" in added


def test_what_there_is_to_do_afterwards_has_its_addresses(speech: Translator) -> None:
    links = guide.after_links(speech, Product.MICROSOFT_365)
    assert [link.address for link in links] == [
        *(addresses.ASSIGN_LICENSES, addresses.MY_INSTALLS, addresses.INSTALL_APPS, addresses.KEY_ERRORS)
    ]
    assert all(link.text for link in links)


@pytest.mark.parametrize("product", [Product.INTUNE, Product.EMS, Product.VOLUME])
def test_configuration_manager_is_for_those_who_may_have_it(product: Product, english: Translator) -> None:
    assert addresses.CONFIGURATION_MANAGER in [link.address for link in guide.after_links(english, product)]


def test_help_is_there_for_a_lost_key_and_for_none(english: Translator) -> None:
    lost, none, support = guide.help_links(english)
    assert "partner or reseller" in lost.text
    assert lost.address is None
    assert "credit card or bank account" in none.text
    assert none.address == addresses.PAY_INSTEAD
    assert support.address == addresses.SUPPORT


def test_a_cloud_or_product_of_a_newer_version_is_shown_as_it_is(speech: Translator) -> None:
    assert guide.cloud_name(speech, "moon") == "moon"
    assert guide.product_name(speech, "cheese") == "cheese"
