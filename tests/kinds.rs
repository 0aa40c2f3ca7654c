//! Each type in the table of kinds is a type of this crate, and its macro returns that type.

// Each import checks that the name exists.
#![allow(unused_imports, reason = "a name that can be imported exists")]

macro_rules! each_is_there {
    ($({
        $kind:ident $(#[$_doc:meta])* $policy:ident
        $(#[$_statement_doc:meta])* $statement:ident $call:ident $_implementation:ident
    })*) => {
        $(mod $call {
            use iam_policy::{$call, $policy, $statement, OneOrMore, Policy, one_or_more};

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

            #[test]
            fn is_made_of_its_statements() {
                let document = r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "a:B"},
                    {"Sid": "S", "Effect": "Deny", "Action": "a:C", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}]}"#;
                let policy: $policy = document.parse().unwrap();
                let statements = Vec::<$statement>::from(policy.clone());
                assert_eq!(statements.len(), 2);
                assert_eq!($policy::try_from(statements.clone()).unwrap(), policy);
                let full = OneOrMore::try_from(statements).unwrap();
                assert_eq!($policy::from(full).to_json(), policy.to_json());
                let none = one_or_more(Vec::<$statement>::new()).unwrap_err();
                assert_eq!($policy::try_from(Vec::new()).unwrap_err(), none);
                let kindless = Policy::from(policy.clone());
                assert_eq!(kindless.to_json_pretty(), policy.to_json_pretty());
                assert_eq!((kindless.to_string(), format!("{kindless:#}")), (policy.to_string(), format!("{policy:#}")));
                assert_eq!(kindless.to_string().parse::<Policy>().unwrap(), kindless);
                // For version 2008-10-17, it keeps the text, not the version.
                let old = r#"{"Version": "2008-10-17", "Statement": {"Effect": "Allow", "Action": "a:B", "Resource": "a/${x}"}}"#;
                let old: $policy = old.parse().unwrap();
                let new = $policy::try_from(old.into_iter().collect::<Vec<_>>()).unwrap();
                assert!(new.to_json().contains(r#""Version":"2012-10-17""#), "{new}");
                assert!(new.to_json().contains(r#""Resource":"a/${$}{x}""#), "{new}");
            }
        })*
    };
}

policy_core::for_each_policy_type!(each_is_there);

/// The documentation of `include_policy!` names the keyword of each kind.
#[test]
fn the_words_are_documented() {
    let source = include_str!("../src/lib.rs");
    for kind in policy_core::model::PolicyKind::ALL {
        assert!(source.contains(&format!("`{}`", kind.as_str())), "{kind:?}");
    }
}
