use crate::finding::Finding;
use crate::finding::quoted;
use crate::path::Place;
use crate::repair::Repair;
use crate::suggest::nearest;

crate::declare_rule! {
    /// An effect that is neither `Allow` nor `Deny`.
    ///
    /// The values are case-sensitive: IAM rejects `allow`.
    ///
    /// ```json,finding
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// ```json,clean
    /// {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}]}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_effect.html>.
    RULE = "invalid-effect", codes: ["INVALID_EFFECT"], level: Error, rows: ["A6"],
}

pub(crate) fn finding(place: Place, text: &str) -> Finding {
    let message = format!("`{}` is not a valid effect", quoted(text));
    let near = nearest(text, ["Allow", "Deny"].into_iter(), 2);
    let repair = Repair::meant(place.clone(), &near);
    Finding::new(&RULE, place, message)
        .help("write `Allow` or `Deny` in exactly this case")
        .repaired_by(repair)
}
