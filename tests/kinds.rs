//! Each type of the table of kinds is a type of this crate, and its macro one that makes it.

// Each is imported to see that it is there.
#![allow(unused_imports, reason = "a name that can be imported exists")]

macro_rules! each_is_there {
    ($({
        $kind:ident $(#[$_doc:meta])* $policy:ident
        $(#[$_statement_doc:meta])* $statement:ident $call:ident $_implementation:ident
    })*) => {
        $(mod $call {
            use iam_policy::{$call, $policy, $statement};

            #[test]
            fn has_its_type() {
                const KIND: iam_policy::PolicyKind = $policy::KIND;
                assert_eq!(KIND, iam_policy::PolicyKind::$kind);
                assert_eq!((KIND.type_name(), KIND.macro_name()), (stringify!($policy), stringify!($call)));
                let document = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "a:B"}}"#;
                let policy: $policy = document.parse().unwrap();
                let statements: Vec<$statement> = policy.into_iter().collect();
                assert_eq!(statements.len(), 1);
            }
        })*
    };
}

policy_core::for_each_policy_type!(each_is_there);

/// The documentation of `include_policy!` names the word of each kind.
#[test]
fn the_words_are_documented() {
    let source = include_str!("../src/lib.rs");
    for kind in policy_core::model::PolicyKind::ALL {
        assert!(source.contains(&format!("`{}`", kind.as_str())), "{kind:?}");
    }
}
