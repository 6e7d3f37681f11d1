"""Meetings, letters, documents and proposals of an invented programme."""

from datetime import timedelta

from coop.models import Document, Letter, Meeting, Proposal
from coop.seeding.fixtures import read


def add_papers(play):
    given = read("sample/papers.json")[play.programme.code]
    for row in given["meetings"]:
        play.meetings[row["key"]] = add_meeting(play, row)
    for row in given["between"]:
        play.letters[row["key"]] = letter_between(play, row)
    for row in given["within"]:
        play.letters[row["key"]] = letter_within(play, row)
    link_answers(play, given["between"])
    for row in given["own_documents"]:
        play.documents[row.get("key", row["subject"])] = add_own_document(play, row)
    Proposal.objects.bulk_create(proposal(play, row) for row in given["proposals"])


def add_meeting(play, row):
    stage = play.stage
    held_on = stage.day(row["at"])
    document = None
    if "paper" in row:
        kind, number, subject = row["paper"]
        document = Document.objects.create(
            programme=play.programme,
            kind=kind,
            number_symbol=stage.number(number) if number else "",
            subject=stage.words(subject),
            issued_on=held_on + timedelta(days=3),
        )
    return Meeting.objects.create(
        programme=play.programme,
        kind=row["kind"],
        subject=stage.words(row["subject"]),
        held_on=held_on,
        place=row["place"],
        host_party=play.parties[row["host"]],
        conclusions=stage.words(row["conclusions"]),
        document=document,
    )


def letter_between(play, row):
    stage = play.stage
    issued_on = stage.day(row["at"])
    return Letter.objects.create(
        programme=play.programme,
        from_party=play.parties[row["from"]],
        to_party=play.parties[row["to"]],
        from_agency=play.agency(row["from"], row["agency"]),
        to_agency=play.agency(row["to"], row["agency"]),
        number_symbol=stage.number(row["number"]),
        issued_on=issued_on,
        subject=stage.words(row["subject"]),
        answer_due=issued_on + timedelta(days=row["answer"]) if "answer" in row else None,
    )


def letter_within(play, row):
    return Letter.objects.create(
        programme=play.programme,
        party=play.parties[row["side"]],
        from_agency=play.agency(row["side"], row["from"]),
        to_agency=play.agency(row["side"], row["to"]),
        number_symbol=play.stage.number(row["number"]),
        issued_on=play.stage.day(row["at"]),
        subject=row["subject"],
    )


def link_answers(play, rows):
    for row in rows:
        if "answered_by" in row:
            letter = play.letters[row["key"]]
            letter.answered_by = play.letters[row["answered_by"]]
            letter.save(update_fields=["answered_by"])


def add_own_document(play, row):
    return Document.objects.create(
        programme=play.programme,
        party=play.parties[row["side"]],
        kind=row["kind"],
        number_symbol=play.stage.number(row["number"]),
        subject=row["subject"],
        issuer=row["issuer"],
        issued_on=play.stage.day(row["at"]),
    )


def proposal(play, row):
    stage = play.stage
    return Proposal(
        programme=play.programme,
        area=play.areas[row["area"]],
        from_party=play.parties[row["from"]],
        to_party=play.parties[row["to"]],
        text=row["text"],
        raised_on=stage.day(row["at"]),
        answer_due=stage.day(row["answer_due"]) if "answer_due" in row else None,
        state=row["state"],
        answer=row.get("answer", ""),
        answered_on=stage.day(row["answered"]) if "answered" in row else None,
    )
