crate::declare_rule! {
    /// A request that cannot be evaluated.
    ///
    /// `iam-policy eval` reads one JSON object per request: who requests which action on which
    /// resource, with which condition keys, under which policies. These are errors: an unknown
    /// name, a part of the wrong JSON type, a duplicate name or condition key, an invalid ARN, a
    /// wildcard in the action, and a condition key that contradicts what follows from the rest. An
    /// answer to a different request than the one meant is worse than no answer.
    ///
    /// ```text
    /// {"principal": "arn:aws:iam::123456789012:user/ada", "action": "s3:*", "resource": "arn:aws:s3:::reports/a"}
    /// ```
    ///
    /// A request that can be evaluated:
    ///
    /// ```text
    /// {"principal": "arn:aws:iam::123456789012:user/ada", "action": "s3:GetObject", "resource": "arn:aws:s3:::reports/a"}
    /// ```
    ///
    /// See
    /// <https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic_policy-eval-reqcontext.html>
    /// for the contents of a request.
    RULE = "invalid-request", codes: [], level: Error, rows: ["own"],
}
