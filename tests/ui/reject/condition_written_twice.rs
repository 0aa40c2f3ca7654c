use iam_policy::trust_policy;

fn main() {
    let _ = trust_policy![allow {
        principal: Service("redshift.amazonaws.com"),
        when: [
            StringEquals("sts:ExternalId", "customer-42"),
            StringEquals("sts:ExternalId", "customer-43"),
        ],
    }];
}
