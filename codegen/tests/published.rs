//! Crates that an earlier release generated compile and work with the crates of this workspace.

#![allow(clippy::unwrap_used, reason = "a test that panics has failed, which is what is wanted")]

use cloudspec_alibaba_notes as notes;
use cloudspec_wire::json;
use serde_json::json;

#[test]
fn a_published_client_has_its_operations_pagers_and_waiters() {
    let names: Vec<_> = notes::SERVICE.operations.iter().map(|operation| operation.name).collect();
    assert_eq!(names, ["CreateNote", "GetNote", "GetNote", "GetText", "ListNotes", "ListVersions"]);
    assert_eq!(notes::SERVICE.waiters.len(), 2);
    assert!(notes::SERVICE.operation("ListNotes").unwrap().paging.is_some());
    assert_eq!(notes::list_notes::ERRORS.find("InvalidStatus").unwrap().status, 400);
}

#[test]
fn published_records_are_built_read_and_written() {
    let position = notes::create_note::Position::new(1.5).y(2.0);
    let label = notes::shapes::Label::new("kind").value("letter");
    let request = notes::CreateNoteRequest::new("Title", [label]).position(position);
    let expected = json!({
        "Title": "Title",
        "Labels": [{ "Key": "kind", "Value": "letter" }],
        "Position": { "X": 1.5, "Y": 2.0 },
    });
    assert_eq!(json::to_value(&request), expected);
    let body = json!({ "Note": { "Status": "Draft", "Later": 1 } });
    let response: notes::GetNoteResponse = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(response.note.as_ref().unwrap().status, Some(notes::shapes::NoteStatus::Draft));
    assert_eq!(serde_json::to_value(&response).unwrap(), body);
}
