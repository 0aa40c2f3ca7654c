crate::declare_rule! {
    /// A request that cannot be asked.
    ///
    /// `iam-policy eval` reads one JSON object a request: who asks to do what, to which resource, with
    /// which condition keys, under which policies. A name that no part of a request has, a part of the
    /// wrong JSON type, a name or a condition key that is there twice, an ARN that is none, a wildcard in
    /// the action, and a condition key that contradicts what follows from the rest are errors, since an
    /// answer to something else than was meant is worse than none.
    ///
    /// ```text
    /// {"principal": "arn:aws:iam::123456789012:user/ada", "action": "s3:*", "resource": "arn:aws:s3:::reports/a"}
    /// ```
    ///
    /// One that can be asked:
    ///
    /// ```text
    /// {"principal": "arn:aws:iam::123456789012:user/ada", "action": "s3:GetObject", "resource": "arn:aws:s3:::reports/a"}
    /// ```
    ///
    /// See <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html>
    /// for what a request has.
    RULE = "invalid-request", codes: [], level: Error, rows: ["own"],
}
