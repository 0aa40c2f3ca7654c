//! Laws for every policy and for every pair of policies.

use std::hash::{DefaultHasher, Hash, Hasher};

use iam_policy::{
    IdentityPolicy, ResourceControlPolicy, ResourcePolicy, ServiceControlPolicy, SessionPolicy,
    TrustPolicy,
};

fn hash(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

macro_rules! laws {
    ($($policy:ident),*) => {
        /// The laws of canonical JSON for texts, read as every kind of policy.
        ///
        /// # Panics
        ///
        /// If a law is broken.
        pub fn assert_canonical(texts: &[&str]) {
            $({
                let policies: Vec<$policy> =
                    texts.iter().filter_map(|text| $policy::from_json(text).ok()).collect();
                for policy in &policies {
                    let json = policy.to_json();
                    let again = $policy::from_json(&json).expect("canonical JSON is read");
                    assert_eq!(again.to_json(), json, "canonical JSON is canonical");
                    assert_eq!(&again, policy, "{json}");
                    assert_eq!(hash(&again), hash(policy), "{json}");
                    assert_eq!(again.fingerprint(), policy.fingerprint(), "{json}");
                    assert_eq!(again.to_jcs(), policy.to_jcs(), "{json}");
                    assert!(again.equivalent(policy) && policy.equivalent(&again), "{json}");
                    assert_eq!(policy.diff(&again), [], "{json}");
                    let pretty = policy.to_json_pretty();
                    let pretty = $policy::from_json(&pretty).expect("pretty JSON is read");
                    assert_eq!(pretty.to_json(), json);
                    let jcs = $policy::from_json(&policy.to_jcs()).expect("JCS is read");
                    assert_eq!(jcs.to_json(), json, "the order of members does not count");
                    let sorted = policy.canonical_sorted();
                    let sorted = $policy::from_json(&sorted).expect("sorted JSON is read");
                    assert!(sorted.equivalent(policy), "{json}");
                    assert_eq!(policy.diff(&sorted), [], "{json}");
                    let value: $policy =
                        serde_json::from_str(&serde_json::to_string(policy).expect("serializes"))
                            .expect("deserializes");
                    assert_eq!(&value, policy, "{json}");
                }
                for left in &policies {
                    for right in &policies {
                        let equal = left.to_json() == right.to_json();
                        assert_eq!(equal, left == right);
                        assert_eq!(equal, left.to_jcs() == right.to_jcs());
                        assert!(!equal || hash(left) == hash(right));
                        let equivalent = left.equivalent(right);
                        assert!(!equal || equivalent);
                        assert_eq!(equivalent, right.equivalent(left));
                        assert_eq!(equivalent, left.fingerprint() == right.fingerprint());
                        assert_eq!(equivalent, left.diff(right).is_empty());
                    }
                }
            })*
        }
    };
}
laws!(
    IdentityPolicy,
    ResourceControlPolicy,
    ResourcePolicy,
    ServiceControlPolicy,
    SessionPolicy,
    TrustPolicy
);
