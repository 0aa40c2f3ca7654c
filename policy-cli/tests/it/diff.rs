//! `diff`: exit statuses and what is printed.

use crate::command::{CLEAN, Folder};

#[test]
fn equivalent_policies_have_nothing_to_show() {
    let spelt = CLEAN.replace("s3:GetObject", "S3:getobject").replace("[{", "{").replace("}]", "}");
    let folder = Folder::with(&[("a.json", CLEAN), ("b.json", &spelt)]);
    let ran = folder.run(&["diff", "a.json", "b.json"]);
    assert_eq!((ran.status, ran.out.as_str(), ran.err.as_str()), (0, "", ""));
    let ran = folder.run_with(&["diff", "--kind", "auto", "a.json", "-"], CLEAN.as_bytes());
    assert_eq!(ran.status, 0);
}

#[test]
fn changes_stand_under_their_statement() {
    let before = r#"{"Version":"2012-10-17","Id":"x","Statement":[
        {"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:ListBucket"],"Resource":"*"},
        {"Effect":"Deny","Action":"iam:*","Resource":"*"}]}"#;
    let after = r#"{"Version":"2012-10-17","Statement":[
        {"Effect":"Deny","Action":"ec2:*","Resource":"arn:aws:ec2:*:*:instance/*"},
        {"Sid":"Read","Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"*",
         "Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}"#;
    let folder = Folder::with(&[("a.json", before), ("b.json", after)]);
    let ran = folder.run(&["diff", "a.json", "b.json"]);
    assert_eq!(ran.status, 1);
    assert_eq!(
        ran.out,
        r#"--- a.json
+++ b.json
policy
  Id
  - x
statement 0 -> 1 (Read)
  Action
  - s3:ListBucket
  + s3:PutObject
  Condition/Bool/aws:SecureTransport
  + true
statement 1 removed
  Statement
  - {"Effect":"Deny","Action":"iam:*","Resource":"*"}
statement 0 added
  Statement
  + {"Effect":"Deny","Action":"ec2:*","Resource":"arn:aws:ec2:*:*:instance/*"}
"#
    );
}

#[test]
fn what_cannot_be_read_ends_with_two() {
    let folder = Folder::with(&[("a.json", CLEAN), ("bad.json", "{")]);
    let ran = folder.run(&["diff", "a.json", "missing.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert_eq!(ran.err, "error: cannot read `missing.json`: there is no such file\n");
    let ran = folder.run(&["diff", "bad.json", "a.json"]);
    assert_eq!((ran.status, ran.out.as_str()), (2, ""));
    assert!(ran.err.contains("--> bad.json:1:"), "{}", ran.err);
    assert_eq!(folder.run(&["diff", "a.json"]).status, 2);
    assert_eq!(folder.run(&["diff", "-", "-"]).status, 2);
    assert_eq!(folder.run(&["diff", "--kind", "x", "a.json", "a.json"]).status, 2);
}
